document.documentElement.dataset["google"] = "";
